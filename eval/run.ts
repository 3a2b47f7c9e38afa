import { spawnSync } from 'node:child_process'

/**
 * Every evaluation, one after the other: article texts, attributions, cases, pictures. Each skips with a message where its data is
 * missing, and fails where a floor is not held.
 *
 * usage: npm run eval [articles|attribute|cases|picture]
 */
const ALL = ['articles', 'attribute', 'cases', 'picture']
const asked = process.argv.slice(2)
for (const name of asked.length ? asked : ALL) {
  if (!ALL.includes(name)) {
    console.error(`eval-unknown: there is no evaluation "${name}"; one of ${ALL.join(', ')} was expected.`)
    process.exit(2)
  }
  console.log(`\n${name}`)
  const { status } = spawnSync('npx', ['tsx', `eval/${name}/run.ts`], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

/** Which way imports point: see ARCHITECTURE.md. `scripts/arrows.test.ts` holds a table of edges that these rules must allow or refuse. */
const STAGES = ['segment', 'attribute', 'link', 'trace', 'assess', 'picture', 'watch', 'brief', 'interview']
const MAY_IMPORT = {
  core: [],
  ingest: ['core'],
  store: ['core'],
  engine: ['core', 'ingest', 'store'],
  server: ['core', 'engine'],
  cli: ['core', 'engine', 'server'],
  client: [],
  web: ['core', 'client'],
}

const packageRules = Object.entries(MAY_IMPORT).map(([from, allowed]) => ({
  name: `${from}-imports`,
  severity: 'error',
  comment: `packages/${from} may import ${allowed.length ? allowed.join(', ') : 'nothing of ours'}. Move the shared part into core, or pass it in as an argument.`,
  // A test of the desk starts a server to look at.
  from: { path: `^packages/${from}/`, ...(from === 'web' ? { pathNot: '^packages/web/test/' } : {}) },
  to: { path: '^packages/', pathNot: `^packages/(${[from, ...allowed].join('|')})/` },
}))

const stageRules = STAGES.map((stage) => ({
  name: `${stage}-is-a-stage`,
  severity: 'error',
  comment: 'A stage imports model, text, languages and trees, never another stage: stages meet in the model, and engine alone knows their order.',
  // A test may lay one stage's output before another.
  from: { path: `^packages/core/src/${stage}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^packages/core/src/', pathNot: `^packages/core/src/(${stage}|model|text|languages|trees)/` },
}))

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'No two files import each other. Move what both need into a third file.',
      from: {},
      to: { circular: true },
    },
    ...packageRules,
    ...stageRules,
    {
      name: 'model-imports-model',
      severity: 'error',
      comment: 'The model knows nothing but itself.',
      from: { path: '^packages/core/src/model/' },
      to: { path: '^packages/core/src/', pathNot: '^packages/core/src/model/' },
    },
    {
      name: 'text-imports-text',
      severity: 'error',
      comment: 'Span and string helpers know text and the model only.',
      from: { path: '^packages/core/src/text/' },
      to: { path: '^packages/core/src/', pathNot: '^packages/core/src/(text|model)/' },
    },
    {
      name: 'trees-import-nothing',
      severity: 'error',
      comment: 'Boosted trees know numbers only.',
      from: { path: '^packages/core/src/trees/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/core/src/', pathNot: '^packages/core/src/trees/' },
    },
    {
      name: 'languages-import-no-stage',
      severity: 'error',
      comment: 'Word lists of a language know text and the model only.',
      from: { path: '^packages/core/src/languages/' },
      to: { path: '^packages/core/src/', pathNot: '^packages/core/src/(languages|text|model)/' },
    },
    {
      name: 'core-touches-no-world',
      severity: 'error',
      comment: 'Core opens no file, no socket and no clock; what it needs from them is an argument.',
      from: { path: '^packages/core/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'by-the-front-door',
      severity: 'error',
      comment: 'Another package is entered by its name, through its index.',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/([^/]+)/src/(?!index\\.ts$)', pathNot: '^packages/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
}

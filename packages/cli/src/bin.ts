import { main } from './main.ts'
import { openContext } from './open-context.ts'

const context = openContext(process)
process.exitCode = await main(process.argv.slice(2), context)
await context.drained()

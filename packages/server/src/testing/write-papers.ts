import type { TestDesk } from './test-desk.ts'

const SIGNED = { name: 'front', by: 'Ada', why: 'test' }

/** A matrix on one claim, an indicator and a plan, all called "front". */
export async function writePapers({ send }: Pick<TestDesk, 'send'>, claim: string): Promise<void> {
  const papers = {
    hypotheses: {
      question: 'Are they at the front?',
      add: [
        { name: 'H1', says: 'They are.' },
        { name: 'H2', says: 'They only train.' },
      ],
      weigh: [{ claim, cells: { H1: 'consistent', H2: 'inconsistent' } }],
    },
    indicators: { says: 'A team is looked at', when: 'somebody affirms "team"' },
    plans: { purpose: 'An answer', phases: [{ name: 'aid', owner: 'the cabinet', triggers: ['front'] }] },
  }
  for (const [list, fields] of Object.entries(papers)) {
    const answer = await send('POST', `/api/${list}`, { ...SIGNED, ...fields })
    if (answer.status !== 201) throw new Error(`${list}: ${await answer.text()}`)
  }
}

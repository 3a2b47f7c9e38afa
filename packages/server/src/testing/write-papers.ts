import type { TestDesk } from './test-desk.ts'

const SIGNED = { name: 'front', by: 'Ada', why: 'test' }

/** A matrix on the claim that most reports affirm, an indicator of its words, a plan, a briefing and an assessment, all called "front"; gives the claim's id. */
export async function writePapers({ read, send }: Pick<TestDesk, 'read' | 'send'>): Promise<string> {
  const affirmed = (await read('/api/claims')).items.find((row: { high: number }) => row.high > 0)
  const claim: string = affirmed.id
  const words: string = affirmed.headline.text
    .split(/\s+/u)
    .slice(0, 3)
    .join(' ')
    .replaceAll(/["“”«»]/gu, '')
  const papers = {
    hypotheses: {
      question: 'Are they at the front?',
      add: [
        { name: 'H1', says: 'They are.' },
        { name: 'H2', says: 'They only train.' },
      ],
      weigh: [{ claim, cells: { H1: 'consistent', H2: 'inconsistent' } }],
    },
    indicators: { says: 'A team is looked at', when: `somebody affirms "${words}"` },
    briefings: { text: `# At the front\n\nThe count: {origins}. [${claim}]\n` },
    assessments: {
      question: 'Are they at the front?',
      answer: 'They are.',
      likelihood: 'likely',
      confidence: 'moderate',
      basis: 'One origin.',
      claims: [claim],
    },
    plans: { purpose: 'An answer', phases: [{ name: 'aid', owner: 'the cabinet', triggers: ['front'] }] },
  }
  for (const [list, fields] of Object.entries(papers)) {
    const answer = await send('POST', `/api/${list}`, { ...SIGNED, ...fields })
    if (answer.status !== 201) throw new Error(`${list}: ${await answer.text()}`)
  }
  return claim
}

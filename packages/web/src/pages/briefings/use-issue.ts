import { CLIENT, desk } from '../../api/desk.ts'
import type { PaperRow } from '../../api/records.ts'
import { useWritePaper } from '../../app/write-paper.ts'
import { t } from '../../texts/index.ts'

/** Issues a briefing as it was saved last; what says too much is told by the refusal. */
export function useIssue(name: string): () => Promise<PaperRow | null> {
  const write = useWritePaper()
  return () =>
    write({
      write: (by) =>
        desk.POST('/api/briefings/{name}/issue', {
          params: { header: CLIENT, path: { name } },
          body: { by, why: t.briefings.issueWhy },
        }),
      said: () => t.briefings.issued(name),
    })
}

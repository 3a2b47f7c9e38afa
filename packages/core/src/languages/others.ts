/** Words by which a report speaks of others than whom it has named: nobody in particular. */
export const OTHERS: ReadonlySet<string> = new Set(
  'other others another andere anderen anderer weitere weiteren другие других другим другими другой иные иных інші інших іншим іншими інший 다른'.split(
    ' ',
  ),
)

/** Which column of a table is what; their names tell it where nobody says. */
export const COLUMNS = {
  type: 'string',
  requiresArg: true,
  describe: 'Columns of a table of documents: text=Body,title=Headline,url=Link,published=Date',
} as const

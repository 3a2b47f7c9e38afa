/** Korean writes its abbreviations without a stop; what stands here comes from English names. */
export const ABBREVIATIONS: readonly string[] = ['mr', 'mrs', 'ms', 'dr', 'st', 'vs']

/** Abbreviations only before a number; elsewhere they are words that may end a sentence. */
export const NUMBER_ABBREVIATIONS: readonly string[] = ['no', 'vol']

/** Abbreviations that may also end a sentence: the next word decides. */
export const CLOSING_ABBREVIATIONS: readonly string[] = ['inc', 'ltd', 'co', 'corp', 'u.s', 'u.k']

/** Words that begin a sentence far more often than they follow an abbreviation within one. */
export const SENTENCE_STARTERS: readonly string[] = ['이', '그', '또', '그러나', '하지만', '이어', '앞서', '한편']

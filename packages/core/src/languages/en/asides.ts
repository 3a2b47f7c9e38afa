import type { Asides } from '../language.ts'

/** English lines about the page. */
export const asides: Asides = [
  // (Reporting by A in B; editing by C)   Additional reporting by A   AFP contributed reporting.
  /^[([*_–—-]*\s*(?:additional |with )?(?:reporting|writing|editing|compiled|translation|graphics?|research|video) (?:by|from) \p{Lu}/iu,
  /^[([*_–—-]*\s*\p{Lu}[^.;\n]{1,120}\bcontributed (?:(?:additional |further )?(?:reporting|research)|to (?:this|the) (?:report|story|article|coverage|dispatch))\b/u,
  /^[([*_–—-]*\s*with (?:files|material|input|agency input|inputs|reporting) from \p{L}/iu,
  // Related article: …   Read more: …   SEE ALSO | …   Watch: …
  /^[([*_▶►→•-]*\s*(?:related(?: (?:articles?|stories|story|coverage|content|topics?|news|links?))?|read (?:more|also|next|the full [a-z]+)|see also|also read|more on this(?: story)?|more from [^:]{1,40}|recommended|most read|further reading|watch|listen|in pictures|explainer)\s*[:：|>»–—-]/iu,
  /^(?:read more|click here|sign up|subscribe|follow us|share this|advertisement|skip to|more to follow|this is a developing story|all rights reserved|support (?:our|independent) )/iu,
  // Photo: A / AP   Image credit: …   File photo.   (Photo by A)   © 2024 AFP
  /^[([]?(?:file )?(?:photo|photograph|image|picture|illustration|video|map|graphic)s?(?: credit)?\s*(?:[:：]|by \p{Lu}|courtesy)/iu,
  /^[([][^()[\]]{1,50}(?:\/| via )[^()[\]]{1,50}[)\]]\.?$/u,
  /^this (?:story|article|report|post) (?:has been|was) (?:updated|amended|edited)/iu,
  /^[([]?(?:sources?\s*[:：]|©|\(c\)|copyright)\s*[^.\n]{1,60}\.?[)\]]?$/iu,
  /^(?:[Bb]y|BY) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}(?: (?:and|in|for|,) [^.\n]{1,60})?$/u,
  /^(?:published|updated|last updated|posted|first published)\s*[:：]?\s*(?:on |at )?[^.\n]{0,12}\d/iu,
]

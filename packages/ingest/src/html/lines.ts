/**
 * Lines that pages put around and into articles, by their words, in the languages that Sayso reads. Each pattern is
 * matched against a whole short block.
 */

/** Invitations and labels that are never part of a report. */
export const NOISE =
  /^(?:advert(?:isement|isment)?s?|ad|sponsored(?: content)?|promoted|close|caption|loading\W*|share(?: this)?(?: (?:on|via|with) \w+)?|print|e-?mail|tweet|comments?|(?:post|leave|add) (?:a )?comments?.*|enlarge image|view (?:gallery|comments|photos)|(?:story|article) continues.*|continue reading.*|scroll (?:down )?(?:for|to) .*|subscribe(?: now)?|sign (?:up|in).*|log in.*|get the app|skip (?:to|past) .*|toggle .*|play video|now playing|don'?t miss|most read|trending|top stories|recommended(?: for you)?|you (?:may|might) also like.*|tell us what you think\W*|anzeige|werbung|teilen|drucken|kommentare|mehr (?:zum thema|anzeigen)|реклама|поделиться|комментарии|подписаться|подписывайтесь .*|реклама\W*|поділитися|коментарі|підписатися|광고|공유하기|댓글|구독하기|좋아요)\W*$/iu

/** Pointers to other articles; only where most of the line is linked. */
export const POINTER =
  /^\W*(?:read(?: more| also| next)?|see(?: also| more)|watch|listen|also read|more(?: on this| from| stories)?|related(?: articles?| news| links?| stories)?|don'?t miss|in other news|lesen sie (?:auch|mehr)|lies auch|mehr (?:zum thema|dazu)|siehe auch|читайте (?:также|еще|ещё)|чита(?:йте|ти) також|по теме|материалы по теме|см\. также|за темою|дивіться також|смотрите также|관련 ?기사|더 보기)(?!\p{L})/iu

/** Offers and contacts at the end of an article. */
export const OFFER =
  /\b(?:newsletters?|sign up|subscribe|inbox|follow (?:him|her|them|us|me|\S+(?: \S+)?) on|(?:may|can) be reached at|download (?:the|our) app|all rights reserved|terms of (?:use|service)|join the conversation|have a tip|read the original|quantities may be limited|affiliate)\b|@\w+\.\w{2,}|abonnieren sie|folgen sie uns|alle rechte vorbehalten|подпис(?:ывайтесь|аться)|подпишитесь|все права защищены|підпис(?:уйтесь|атися)|підпишіться|무단 ?전재|재배포 ?금지|구독/iu

/** Labels of tags and topics at the end of an article. */
export const TOPICS =
  /^(?:tags?|topics?|filed under|keywords|labels|categories|more on|schlagworte|themen|stichworte|теги|метки|темы|мітки|теми|태그|키워드)(?!\p{L})/iu

/** A line that tells who wrote the article. */
export const BYLINE =
  /^(?:by|von|par|por|автор|автори|авторы|текст)[\s:]+\S|\p{Script=Hangul}{2,4} (?:기자|특파원)(?:\s|$)/iu

/** A label before a date. */
export const DATED =
  /^(?:first |last )?(?:published|posted|updated|modified|created|date|veröffentlicht|aktualisiert|stand|опубликовано|обновлено|опубліковано|оновлено|입력|수정|등록)(?!\p{L})/iu

/** A caption that ran into the text: its source in brackets at the end, or at its head. */
export const CAPTION_LIKE =
  /[([](?:image|photo|picture|pic|video|graphic|foto|bild|фото|знімок|사진)\s?[:：/][^()[\]]{0,80}[)\]]\s*$|^(?:image|photo|picture|foto|bild|фото|사진)\s?(?:by|credit|von)?\s?[:：] /iu

/** The heading over what readers wrote under an article. */
export const TALK =
  /^\W*(?:\d[\d.,\s]*)?(?:(?:reader|user|leave a|join the|your|the|view|all)\s)*(?:comments?|discussion|conversation|kommentare?|leserkommentare|комментари[ийяев]+|коментар[іия]?в?|обсуждение|обговорення|댓글|의견)(?!\p{L})[^\p{L}]*$/iu

/** A time of day and nothing else: the stamp of an entry. */
export const CLOCK = /^\W*(?:updated\s+(?:at\s+)?)?\d{1,2}[:.]\d\d(?:\s?(?:[ap]\.?m\.?|uhr|h|[A-Z]{2,4}))*\W*$/i

#!/usr/bin/env python3
"""Compile a case written with marks in its text into case.json, documents.jsonl and gold.json (see FORMAT.md of the cases).

usage: compile_case.py SOURCE.txt OUT_FOLDER      then: validate_case.py OUT_FOLDER

SOURCE.txt:
  @case Q | title | summary | as_of
  @origin o1 | statement | holder | description
  @claim c1 | event | - | proposition            (the third is the unit, - for none)
  @doc d01 | url | publisher | publisher_kind | country | language | published_at | title | byline or - | linked docs "d02,d03" or - | captions of pictures "a; b" or -
  then the text, paragraphs apart by a blank line, until the next @doc or @from. Marks stand in the text and may lie in each other:
      [[c2 a 46 | speaker words or - | chain or = | o1,o2 || words of the mention]]
  stance: a asserts, h hedges, d denies, n declines-to-confirm, q questions; the number is left out (or -) where there is none.
  chain: names from the nearest to the farthest, apart by ">"; "o1" stands for the holder of o1; "=" means the holder of the first origin alone.
  @from d07 d02 cites                             a derivation (doc, from, how)
The table of independence is counted from the mentions (asserts and hedges affirm).
"""
import json, os, re, sys

HOW = 'verbatim light-rewrite heavy-rewrite translation cites cites-laundered aggregates update'.split()
STANCE = {'a': 'asserts', 'h': 'hedges', 'd': 'denies', 'n': 'declines-to-confirm', 'q': 'questions'}
src, out = sys.argv[1:3]
faults, case, origins, claims, docs, mentions, derivations = [], None, {}, {}, [], [], []

def fault(where, what):
    faults.append(f'{where}: {what}')

def strip(doc, text):
    """the text without marks; adds the mentions"""
    plain, stack, at = [], [], 0
    length = 0
    for m in re.finditer(r'\[\[(.*?)\|\| ?|\]\]', text, re.S):
        plain.append(text[at:m.start()]); length += m.start() - at; at = m.end()
        if m.group(0) == ']]':
            if not stack: fault(doc, f'"]]" without a mark near {text[max(0, m.start()-40):m.start()]!r}'); continue
            head, start = stack.pop()
            mention(doc, head, ''.join(plain)[start:length])
        else:
            stack.append((m.group(1), length))
    plain.append(text[at:])
    for head, _ in stack: fault(doc, f'mark never closed: {head!r}')
    return ''.join(plain)

def mention(doc, head, quote):
    parts = [p.strip() for p in head.split('|')]
    if len(parts) != 4: return fault(doc, f'four parts expected in {head!r}')
    first, speaker, chain, own = parts
    first = first.split()
    own = [o.strip() for o in own.split(',') if o.strip()]
    value = None
    if len(first) > 2 and first[2] != '-': value = float(first[2]); value = int(value) if value == int(value) else value
    if len(first) < 2 or first[0] not in claims or first[1] not in STANCE: return fault(doc, f'claim and stance expected in {head!r}')
    for o in own:
        if o not in origins: fault(doc, f'no origin {o}')
    if not own: fault(doc, f'no origin in {head!r}')
    chain = [own[0]] if chain in ('=', '') and own else [c.strip() for c in chain.split('>')]
    mentions.append(dict(id=None, doc=doc, claim=first[0], quote=quote, stance=STANCE[first[1]], value=value,
                         speaker=None if speaker in ('-', '') else speaker,
                         chain=[origins[c]['holder'] if c in origins else c for c in chain], origins=own))

blocks = re.split(r'^(?=@)', open(src, encoding='utf8').read(), flags=re.M)
for b in blocks:
    if not b.strip(): continue
    line, _, rest = b.partition('\n')
    word, _, tail = line.partition(' ')
    f = [x.strip() for x in tail.split('|')]
    if word == '@case': case = dict(id=f[0], title=f[1], summary=f[2], languages=[], as_of=f[3])
    elif word == '@origin': origins[f[0]] = dict(id=f[0], kind=f[1], holder=f[2], description=f[3])
    elif word == '@claim': claims[f[0]] = dict(id=f[0], kind=f[1], unit=None if f[2] == '-' else f[2], proposition=f[3])
    elif word == '@doc':
        if len(f) != 11: fault(f[0], f'11 fields expected, {len(f)} found'); continue
        text = strip(f[0], rest.strip())
        docs.append(dict(id=f[0], url=f[1], publisher=f[2], publisher_kind=f[3], country=f[4], language=f[5], published_at=f[6], title=f[7],
                         byline=None if f[8] == '-' else f[8], text=text, links=f[9], media=[] if f[10] == '-' else
                         [dict(id=f'm{i+1}', caption=c.strip()) for i, c in enumerate(f[10].split(';'))]))
    elif word == '@from':
        d = tail.split()
        if len(d) != 3 or d[2] not in HOW: fault('@from', tail)
        else: derivations.append(dict(doc=d[0], **{'from': d[1]}, how=d[2]))
    else: fault('line', line[:80])
urls = {d['id']: d['url'] for d in docs}
texts = {d['id']: d['text'] for d in docs}
for d in docs:
    links = [] if d['links'] == '-' else [x.strip() for x in d['links'].split(',')]
    for x in links:
        if x not in urls: fault(d['id'], f'links to {x}, which is not there')
    d['links'] = [urls[x] for x in links if x in urls]
for i, m in enumerate(mentions):
    m['id'] = f'x{i+1:03d}'
    if m['quote'] not in texts[m['doc']]: fault(m['doc'], f"quote not in text: {m['quote']!r}")
    if m['speaker'] and m['speaker'] not in texts[m['doc']]: fault(m['doc'], f"speaker not in text: {m['speaker']!r}")
for d in derivations:
    for k in (d['doc'], d['from']):
        if k not in urls: fault('@from', f'no document {k}')
case['languages'] = sorted({d['language'] for d in docs})
independence = []
for c in claims:
    row = dict(claim=c, affirming=[], denying=[], declining=[])
    for m in mentions:
        if m['claim'] != c: continue
        key = {'asserts': 'affirming', 'hedges': 'affirming', 'denies': 'denying', 'declines-to-confirm': 'declining'}.get(m['stance'])
        for o in m['origins'] if key else []:
            if o not in row[key]: row[key].append(o)
    for k in ('affirming', 'denying', 'declining'): row[k].sort(key=lambda o: int(o[1:]))
    if not any(m['claim'] == c for m in mentions): fault(c, 'no mention')
    independence.append(row)
if faults:
    print('\n'.join(faults)); sys.exit(1)
os.makedirs(out, exist_ok=True)
docs.sort(key=lambda d: d['id'])
json.dump(case, open(f'{out}/case.json', 'w', encoding='utf8'), ensure_ascii=False, indent=1)
with open(f'{out}/documents.jsonl', 'w', encoding='utf8') as o:
    for d in docs: o.write(json.dumps(d, ensure_ascii=False) + '\n')
json.dump(dict(origins=list(origins.values()), claims=list(claims.values()), mentions=mentions, derivations=derivations, independence=independence),
          open(f'{out}/gold.json', 'w', encoding='utf8'), ensure_ascii=False, indent=1)
print(f'{len(docs)} documents, {len(claims)} claims, {len(mentions)} mentions, {len(derivations)} derivations')

/** What stands in a proof beside its files. */
export interface ProofAbout {
  readonly title: string
  readonly address: string | null
  readonly capturedAt: string | null
  readonly sha256: string
  readonly sequence: number
  readonly journalledAt: string
  readonly day: string
  readonly steps: readonly string[]
  readonly signed: boolean
  /** What an authority says of when it saw the seal; null where none was asked. */
  readonly stamp: { readonly at: string; readonly authority: string } | null
}

/** The page that tells a person without Sayso how to check a proof by hand. */
export function renderProofPage(about: ProofAbout): string {
  const { title, address, capturedAt, sha256, sequence, journalledAt, day, steps, signed, stamp } = about
  const last = steps.at(-1)!
  return `HOW TO CHECK THIS PROOF

It shows that the file capture.bin, taken from
  ${address ?? 'standard input'}
${capturedAt === null ? 'at a time that nothing tells' : `at ${capturedAt} by the collector's clock`}, was line ${sequence} of the journal of the case
"${title}" on ${journalledAt}, and has not changed since${signed ? ', by the word of whoever holds the key in key.pem' : ''}.

You need sha256sum${signed || stamp !== null ? ' and openssl' : ''}. "sh check.sh" does all of the steps below; read it first, it is short.

1. sha256sum capture.bin
   gives ${sha256}
   Look for it in record.json, after "sha256". The record also holds the address, the headers of the
   server and, where it was fetched, every redirect and the server's own clock.

2. sha256sum record.json
   Look for what it gives in entry.json, after "contentHash": the line of the journal that recorded it.

3. sha256sum entry.json
   Look for what it gives in ${steps[0]}.${steps.length > 1 ? ` Then, step by step, the hash of each of\n   ${steps.join(', ')}\n   stands in the one after it.` : ''}

4. sha256sum ${last}
   Look for what it gives in seal.txt, in the line of ${day}, after "root": it stands for every line
   that the journal got on that day, and would be another had any of them been changed.

5. ${
    signed
      ? `openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in seal.txt -sigfile seal.sig
   says "Signature Verified Successfully" where whoever holds the key in key.pem signed seal.txt.
   Make sure in another way (a call, a card, a web page) that the key is theirs:
     openssl pkey -pubin -in key.pem -outform DER | sha256sum`
      : `Nobody signed seal.txt. The proof is worth as much as the copy of seal.txt that you have from
   elsewhere, from before the doubt arose: compare the two. A case can be sealed with a key:
   sayso verify --chain --sign key.pem`
  }
${
  stamp === null
    ? ''
    : `
6. openssl ts -verify -data seal.txt -in seal.tst -token_in -CAfile authority.pem -partial_chain
   says "Verification: OK" where the authority in authority.pem,
     ${stamp.authority},
   saw seal.txt at ${stamp.at}: none of it was made later.
     openssl ts -reply -in seal.tst -token_in -text      shows that time
   Make sure in another way that the certificate in authority.pem is theirs: they publish it.
`
}
What this does not show: that the server was who it seemed, that its clock was right, or that what
the page says is true.
`
}

/** The same steps as a script for sh, with sha256sum, grep and openssl alone. */
export function renderProofScript({ steps, signed, stamp }: Pick<ProofAbout, 'steps' | 'signed' | 'stamp'>): string {
  const chain = ['entry.json', ...steps]
  const checks = chain.slice(1).map((step, at) => `holds ${step} "$(hash ${chain[at]})"`)
  return `#!/bin/sh
# Checks this proof; every step stands in HOW-TO-CHECK.txt.
cd "$(dirname "$0")" || exit 1
hash() { sha256sum "$1" | cut -d ' ' -f 1; }
holds() { grep -q -F -e "$2" "$1" || { echo "FAILED: $1 does not hold $2"; exit 1; }; }
holds record.json "\\"sha256\\":\\"$(hash capture.bin)\\""
holds entry.json "\\"contentHash\\":\\"$(hash record.json)\\""
${checks.join('\n')}
holds seal.txt "root $(hash ${chain.at(-1)})"
${
  stamp === null
    ? ''
    : `openssl ts -verify -data seal.txt -in seal.tst -token_in -CAfile authority.pem -partial_chain ||
  { echo "FAILED: seal.txt was not stamped by the authority in authority.pem"; exit 1; }
`
}${
  signed
    ? `openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in seal.txt -sigfile seal.sig ||
  { echo "FAILED: seal.txt is not signed by the key in key.pem"; exit 1; }
echo "The chain holds, and the seal is signed by the key in key.pem."`
    : `echo "The chain holds up to seal.txt, which nobody signed: compare it with a copy from elsewhere."`
}
`
}

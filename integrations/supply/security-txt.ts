/** To be looked at again by then: an old address is worse than none. */
const EXPIRES = '2027-11-01T00:00:00Z';

/**
 * Whom to tell of a hole, as RFC 9116 asks. `home` is where the site lives, ending in "/";
 * `contact` is whoever runs this copy, if they said so.
 */
export function securityTxt(home: string, contact: string | undefined): string {
  if (contact !== undefined && !/^(?:mailto:|https:\/\/|tel:)\S+$/.test(contact)) {
    throw new Error(
      `SECURITY_CONTACT: expected "mailto:…", "https://…" or "tel:…", found "${contact}". ` +
        'Set it to where people may tell you of a hole, or leave it out.',
    );
  }
  const page = `${home}trust/#report`;
  const lines = [
    `Contact: ${contact ?? page}`,
    `Expires: ${EXPIRES}`,
    'Preferred-Languages: en',
    `Canonical: ${home}.well-known/security.txt`,
    `Policy: ${page}`,
  ];
  return `${lines.join('\n')}\n`;
}

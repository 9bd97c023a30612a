import type { House } from '../../engine/pack/types.ts';
import { t } from '../../i18n/t.ts';
import type { PackNoteWording } from '../../i18n/pack.ts';
import './pack-note.css';

/** Whom to ask in the organisation, beside a post, an outcome or a result that leaves a question. */
export function PackNote({
  pack,
  wording,
}: {
  readonly pack: House;
  readonly wording: PackNoteWording;
}) {
  const { organisation, contacts = [], policies = [], accounts = [] } = pack;
  const pages = [
    { title: wording.policies, links: policies },
    { title: wording.accounts, links: accounts },
  ].filter(({ links }) => links.length > 0);
  if (contacts.length + pages.length === 0) return null;
  return (
    <div class="pack-note">
      <h3>{t(wording.title, { organisation })}</h3>
      {contacts.length > 0 && (
        <ul>
          {contacts.map(({ topic, name, link }) => (
            <li key={`${topic} ${name}`}>
              {topic}: {link ? <a href={link}>{name}</a> : name}
            </li>
          ))}
        </ul>
      )}
      {pages.map(({ title, links }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ul>
            {links.map(({ name, link }) => (
              <li key={link}>
                <a href={link}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

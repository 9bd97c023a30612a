import type { MappedAccount, MapWording } from '../../i18n/tools/account-map.ts';
import { EMPTY, voicesIn } from './accounts.ts';
import './account-map.css';

/** The map as a table: on paper, and without script with rows to fill in by hand. */
export function MapSheet(props: {
  readonly accounts: readonly MappedAccount[];
  /** Rows to fill in. */
  readonly blanks?: number;
  readonly wording: MapWording;
}) {
  const { accounts, blanks = 0, wording } = props;
  const { fields } = wording;
  const blank: MappedAccount = { ...EMPTY, voices: [] };
  return (
    <table class="map-table">
      <caption>{wording.sheet}</caption>
      <thead>
        <tr>
          {[fields.place, fields.voice, fields.seen, fields.out, fields.others].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...accounts, ...Array.from({ length: blanks }, () => blank)].map((account, index) => (
          <tr key={index}>
            <th scope="row">{account.place}</th>
            <td>{voicesIn(account.voices, wording)}</td>
            <td>{account.seen}</td>
            <td>{account.out}</td>
            <td>{account.others}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

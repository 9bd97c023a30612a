import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import type { MappedAccount, MapWording } from '../../i18n/tools/account-map.ts';
import { CopyButton } from '../take/CopyButton.tsx';
import { accountsFrom, asText, EMPTY, MOST, tipsFor } from './accounts.ts';
import { KeepHere } from './KeepHere.tsx';
import { MapRow } from './MapRow.tsx';
import { MapSheet } from './MapSheet.tsx';
import { printAlone } from './print-alone.ts';
import { useKept } from './use-kept.ts';
import './account-map.css';

interface Row {
  /** Stays with a row while others come and go. */
  readonly key: number;
  readonly account: MappedAccount;
}

/** A list of accounts to fill in, print and copy; kept on the device only for whoever asks. */
export function AccountMap(props: { readonly wording: MapWording }) {
  const { wording } = props;
  const next = useRef(0);
  const rowsOf = (accounts: readonly MappedAccount[]): readonly Row[] =>
    accounts.map((account) => ({ key: next.current++, account }));
  const [rows, setRows] = useState(() => rowsOf(wording.starters));
  /** Somebody has changed the first rows: then they belong on paper. */
  const [own, setOwn] = useState(false);
  const [gone, setGone] = useState<{ readonly at: number; readonly row: Row }>();
  /** What is heard. */
  const [note, setNote] = useState('');
  const [focus, setFocus] = useState('');
  const desk = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const accounts = useMemo(() => rows.map(({ account }) => account), [rows]);
  const kept = useKept('account-map', accounts, accountsFrom, (found) => {
    setRows(rowsOf(found));
    setOwn(true);
  });

  useLayoutEffect(() => {
    if (focus !== '') desk.current?.querySelector<HTMLElement>(focus)?.focus();
    setFocus('');
  }, [focus]);

  const change = (changed: readonly Row[], said = '') => {
    setRows(changed);
    setOwn(true);
    setNote(said);
  };
  const add = (place: string) => {
    const key = next.current++;
    change([...rows, { key, account: { ...EMPTY, place } }]);
    setGone(undefined);
    setFocus(`#map-row-${String(key)} input`);
  };

  return (
    <div ref={desk}>
      <div class="map-desk">
        {rows.map(({ key, account }, at) => (
          <MapRow
            key={key}
            id={`map-row-${String(key)}`}
            number={at + 1}
            account={account}
            wording={wording}
            onChange={(changed) => {
              const [tip] = tipsFor(changed).filter((one) => !tipsFor(account).includes(one));
              change(
                rows.map((row) => (row.key === key ? { key, account: changed } : row)),
                tip && wording.tips[tip],
              );
            }}
            onRemove={() => {
              setGone({ at, row: { key, account } });
              const place = account.place || t(wording.account, { number: at + 1 });
              change(
                rows.filter((row) => row.key !== key),
                t(wording.removed, { place }),
              );
              setFocus('.map-undo');
            }}
          />
        ))}
        {gone && (
          <p class="map-gone">
            {t(wording.removed, {
              place: gone.row.account.place || t(wording.account, { number: gone.at + 1 }),
            })}{' '}
            <button
              type="button"
              class="link-button map-undo"
              onClick={() => {
                change([...rows.slice(0, gone.at), gone.row, ...rows.slice(gone.at)]);
                setGone(undefined);
                setFocus(`#map-row-${String(gone.row.key)} input`);
              }}
            >
              {wording.undo}
            </button>
          </p>
        )}
        {rows.length >= MOST ? (
          <p>{wording.full}</p>
        ) : (
          <div class="map-add">
            <button type="button" class="button" onClick={() => add('')}>
              {wording.add}
            </button>
            <div role="group" aria-label={wording.addThese}>
              <span aria-hidden="true">{wording.addThese}</span>
              {wording.more.map((place) => (
                <button
                  key={place}
                  type="button"
                  class="button"
                  data-kind="quiet"
                  onClick={() => add(place)}
                >
                  {place}
                </button>
              ))}
            </div>
          </div>
        )}
        <div class="map-take">
          <button
            type="button"
            class="button"
            data-kind="quiet"
            onClick={() => printAlone(sheet.current)}
          >
            {wording.print}
          </button>
          <CopyButton
            text={asText(accounts, wording)}
            label={wording.copy}
            wording={wording.copying}
            onNote={setNote}
          />
        </div>
        <KeepHere
          kept={kept}
          wording={wording.keep}
          onWiped={() => {
            setRows(rowsOf(wording.starters));
            setOwn(false);
            setGone(undefined);
          }}
          onNote={setNote}
        />
        <p class="heard" role="status">
          {note}
        </p>
      </div>
      <div class="map-sheet" data-own={own} ref={sheet}>
        <MapSheet accounts={accounts} wording={wording} />
      </div>
    </div>
  );
}

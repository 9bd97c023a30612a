import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import type { EmbedBuilderWording } from '../../i18n/embed.ts';
import type { RoomWording } from '../../i18n/wording.ts';
import { keepAddress } from '../history/keep-address.ts';
import { CopyButton } from '../take/CopyButton.tsx';
import { ChoiceField } from '../tool/ChoiceField.tsx';
import '../tool/desk.css';
import {
  addressOf,
  codeFor,
  heightOf,
  readSetup,
  settled,
  setupFragment,
  takesPack,
} from './embed-code.ts';
import type {
  EmbedActivity,
  EmbedAsked,
  EmbedHost,
  EmbedSetup,
  EmbedVocabulary,
} from './embed-code.ts';
import { nameThisCopy } from './name-this-copy.ts';
import { EmbedPreview } from './EmbedPreview.tsx';
import type { PackEnvelope } from './EmbedPreview.tsx';
import { PackAddressField } from './PackAddressField.tsx';
import { PackToShow } from './PackToShow.tsx';
import type { ShownPack } from './PackToShow.tsx';
import { EmbedSettingsFields } from './EmbedSettingsFields.tsx';
import './embed-builder.css';

export interface EmbedBuilderProps {
  readonly activities: readonly EmbedActivity[];
  readonly vocabulary: EmbedVocabulary;
  readonly wording: EmbedBuilderWording;
  readonly rooms: RoomWording;
  readonly envelope: PackEnvelope;
  /** The path of the front page. The code names the address at which this page was opened. */
  readonly home: string;
}

/** Chooses an activity and how it looks, shows it, and gives out what another site needs. */
export function EmbedBuilder(props: EmbedBuilderProps) {
  const { activities, vocabulary, wording, rooms, envelope, home } = props;
  const [setup, setSetup] = useState(() => readSetup('', activities, vocabulary));
  /** Undefined in the page as it is built, which knows no address. */
  const [place, setPlace] = useState<URL>();
  /** What was typed is in the code alone, not in this page's address. */
  const [address, setAddress] = useState<string | undefined>('');
  const [shown, setShown] = useState<ShownPack>();
  const [note, setNote] = useState('');
  const { activity, settings, host } = setup;

  useEffect(() => {
    const read = (change?: Event) => {
      // A jump to a place in the page ("#main") asks for nothing, and must change nothing.
      if (change && !location.hash.includes('=')) return;
      setSetup(readSetup(location.hash, activities, vocabulary));
      setPlace(new URL(location.href));
    };
    read();
    // What is opened from a file has no address that would lead anybody here.
    if (location.protocol !== 'file:') nameThisCopy(new URL(home, location.href).href);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  const change = (next: EmbedSetup) => {
    setSetup(next);
    setNote('');
    keepAddress(`#${setupFragment(next)}`, 'replace');
  };
  const set = (more: EmbedAsked) =>
    change({ ...setup, settings: settled({ ...settings, ...more }, activity, vocabulary) });
  const chooseActivity = (name: string) => {
    const next = activities.find((one) => one.name === name) ?? activity;
    change({ ...setup, activity: next, settings: settled(settings, next, vocabulary) });
  };

  const site = place && new URL(home, place).href;
  /** In the offline copy: what is copied here leads nowhere on another computer. */
  const isFile = place?.protocol === 'file:';
  /** Beside the page, where it is not said to lie elsewhere; a wrong address is no place at all. */
  const pack = address === undefined ? '' : address || (shown?.name ?? '');
  const code = site === undefined ? '' : codeFor(host, site, setup, pack);
  const link = place && !isFile && `${place.origin}${place.pathname}#${setupFragment(setup)}`;
  const words = wording.hosts.find(({ id }) => id === host);

  return (
    <div class="embed">
      <div class="embed-desk desk">
        <h2>{wording.choose}</h2>
        <label class="desk-field">
          <span>{wording.activity}</span>
          <select
            autocomplete="off"
            value={activity.name}
            aria-describedby="embed-purpose"
            onChange={({ currentTarget }) => chooseActivity(currentTarget.value)}
          >
            {wording.kinds.map(({ id, label }) => (
              <optgroup key={id} label={label}>
                {activities
                  .filter(({ kind }) => kind === id)
                  .map(({ name, title }) => (
                    <option key={name} value={name}>
                      {title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <p class="desk-hint" id="embed-purpose">
          {activity.purpose}
        </p>
        <EmbedSettingsFields
          activity={activity}
          settings={settings}
          vocabulary={vocabulary}
          wording={wording}
          rooms={rooms}
          onSet={set}
        />
        <h2>{wording.pack.title}</h2>
        <PackToShow
          wording={wording.pack}
          shown={shown}
          onShow={(next) => {
            setShown(next);
            setNote('');
          }}
        />
        <PackAddressField
          wording={wording.pack}
          editor={`${home}teams/pack/`}
          onPack={(typed) => {
            setAddress(typed);
            setNote('');
          }}
        />
      </div>
      <EmbedPreview
        title={t(wording.previewOf, { title: activity.title })}
        address={site === undefined ? undefined : addressOf(site, activity, settings, isFile)}
        height={heightOf(activity.kind)}
        pack={shown}
        envelope={envelope}
        wording={wording}
      />
      <section class="embed-code desk" aria-labelledby="embed-code">
        <h2 id="embed-code">{wording.where}</h2>
        <ChoiceField
          name="embed-host"
          ask={wording.host}
          choices={wording.hosts}
          value={host}
          onChoose={(id) => change({ ...setup, host: id as EmbedHost })}
        />
        {isFile && <p>{wording.fromFile}</p>}
        {words && (
          <div class="embed-told">
            <div class="embed-copy">
              <h3>{words.code}</h3>
              <pre>
                <code>{code}</code>
              </pre>
              {pack && !takesPack(host) && <p>{wording.pack.left}</p>}
              {shown && pack && takesPack(host) && (
                <p>{address ? wording.pack.there : t(wording.pack.beside, { name: pack })}</p>
              )}
              <div class="desk-buttons">
                <CopyButton
                  text={code}
                  label={wording.copy}
                  wording={wording.copying}
                  onNote={setNote}
                />
                {link && (
                  <CopyButton
                    text={link}
                    label={wording.share}
                    wording={wording.copying}
                    onNote={setNote}
                  />
                )}
              </div>
              {!isFile && <p class="desk-hint">{wording.shareHint}</p>}
              <p class="desk-note" role="status">
                {note}
              </p>
            </div>
            <div class="embed-how">
              <h3>{wording.steps}</h3>
              <ol>
                {words.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <h3>{wording.limits}</h3>
              <ul>
                {words.limits.map((limit) => (
                  <li key={limit}>{limit}</li>
                ))}
              </ul>
              <p class="desk-hint">{words.known}</p>
            </div>
          </div>
        )}
      </section>
    </div>
  );
}

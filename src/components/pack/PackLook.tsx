import { useRef, useState } from 'preact/hooks';
import type { PackEditorWording } from '../../i18n/pack.ts';
import { saidAnew } from '../../i18n/t.ts';
import { fieldId } from './field-id.ts';
import { logoProblem } from './logo-problem.ts';
import type { PackForm } from './pack-form.ts';

/** A picture of more bytes than this does not fit the format. */
const MOST_BYTES = 24_000;

/** An organisation's colours and its logo. */
export function PackLook(props: {
  readonly form: PackForm;
  readonly wording: PackEditorWording['look'];
  readonly wrong: ReadonlySet<string>;
  readonly onChange: (form: PackForm) => void;
}) {
  const { form, wording, wrong, onChange } = props;
  const { accent, logo } = form;
  const [trouble, setTrouble] = useState('');
  const latest = useRef(form);
  latest.current = form;
  const tell = (words: string) => setTrouble((before) => words && saidAnew(words, before));
  const show = async (image: string) => {
    const problem = await logoProblem(image);
    if (problem) {
      tell(problem);
      return;
    }
    // What was written while it was read stays.
    const { current: now } = latest;
    onChange({ ...now, logo: { ...now.logo, image } });
  };
  const take = (file: File | undefined) => {
    if (!file) return;
    const isLarge = file.size > MOST_BYTES;
    tell(isLarge ? wording.large : '');
    if (isLarge) return;
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') void show(reader.result);
    });
    reader.addEventListener('error', () => tell(wording.unopened));
    reader.readAsDataURL(file);
  };
  return (
    <section class="pack-section" aria-labelledby="pack-look">
      <h2 id="pack-look">{wording.title}</h2>
      <p class="desk-hint">{wording.hint}</p>
      <div class="desk-fields">
        {(['light', 'dark'] as const).map((theme) => (
          <label key={theme} class="desk-field">
            <span>{wording[theme]}</span>
            <input
              type="text"
              id={fieldId(`accent.${theme}`)}
              maxLength={7}
              autocomplete="off"
              spellcheck={false}
              aria-invalid={wrong.has(fieldId(`accent.${theme}`))}
              value={accent[theme]}
              onInput={({ currentTarget }) =>
                onChange({ ...form, accent: { ...accent, [theme]: currentTarget.value } })
              }
            />
          </label>
        ))}
        <label class="desk-field">
          <span>{wording.logo}</span>
          <input
            type="file"
            id={fieldId('logo.image')}
            accept="image/png,image/webp,image/svg+xml"
            aria-invalid={wrong.has(fieldId('logo.image'))}
            onChange={({ currentTarget }) => {
              take(currentTarget.files?.[0]);
              // The same file may be chosen again once it is smaller.
              currentTarget.value = '';
            }}
          />
        </label>
        <label class="desk-field">
          <span>{wording.alt}</span>
          <input
            type="text"
            id={fieldId('logo.alt')}
            maxLength={120}
            autocomplete="off"
            aria-invalid={wrong.has(fieldId('logo.alt'))}
            value={logo.alt}
            onInput={({ currentTarget }) =>
              onChange({ ...form, logo: { ...logo, alt: currentTarget.value } })
            }
          />
        </label>
      </div>
      <p class="desk-note" role="status">
        {trouble}
      </p>
      {logo.image !== '' && (
        <>
          <img class="pack-logo" src={logo.image} alt={logo.alt} />
          <button
            type="button"
            class="link-button"
            onClick={() => {
              onChange({ ...form, logo: { image: '', alt: '' } });
              document.getElementById(fieldId('logo.image'))?.focus();
            }}
          >
            {wording.remove}
          </button>
        </>
      )}
    </section>
  );
}

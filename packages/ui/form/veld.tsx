/** Knows one question in a form: label, hint, error, and the field that is tied to them. */

import { FormFieldDescription } from '@utrecht/form-field-description-react';
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react';
import { FormField } from '@utrecht/form-field-react';
import { FormLabel } from '@utrecht/form-label-react';
import { Textbox } from '@utrecht/textbox-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useUiTeksten } from '../teksten.tsx';

export type VeldProps = {
  /** Also the id of the field, so that the error summary can lead to it. */
  readonly naam: string;
  /** The name it is sent under, where two forms of a page have the same field. */
  readonly stuurAls?: string;
  readonly label: ReactNode;
  readonly hulp?: ReactNode;
  readonly fout?: string | undefined;
  readonly verplicht?: boolean;
  readonly waarde?: string | undefined;
};

type Tied = { readonly id: string; readonly 'aria-describedby'?: string };

const tie = ({ naam, hulp, fout }: VeldProps): Tied => {
  const ids = [hulp ? `${naam}-hulp` : '', fout ? `${naam}-fout` : ''].filter(Boolean).join(' ');
  return { id: naam, ...(ids ? { 'aria-describedby': ids } : {}) };
};

const invalid = ({ fout }: VeldProps): { readonly 'aria-invalid'?: true } => (fout ? { 'aria-invalid': true } : {});

/** The error stands above the field, where the eye and the screen reader meet it before the answer. */
const Veld = ({ children, ...props }: VeldProps & { readonly children: ReactNode }) => {
  const t = useUiTeksten();
  const { naam, label, hulp, fout, verplicht = true } = props;
  return (
    <FormField invalid={fout !== undefined} className="sk-veld">
      <FormLabel htmlFor={naam}>
        {label}
        {verplicht ? null : <span className="sk-optioneel"> {t.optioneel}</span>}
      </FormLabel>
      {hulp ? <FormFieldDescription id={`${naam}-hulp`}>{hulp}</FormFieldDescription> : null}
      {fout ? (
        <FormFieldErrorMessage id={`${naam}-fout`}>
          <span className="sk-onzichtbaar">{t.fout}: </span>
          {fout}
        </FormFieldErrorMessage>
      ) : null}
      {children}
    </FormField>
  );
};

type TekstSoort = 'tekst' | 'email' | 'telefoon' | 'getal' | 'code';
const inputs = {
  tekst: {},
  email: { type: 'email', autoComplete: 'email', inputMode: 'email' },
  telefoon: { type: 'tel', autoComplete: 'tel', inputMode: 'tel' },
  getal: { inputMode: 'numeric', autoComplete: 'off' },
  code: { autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false },
} as const;

export const TekstVeld = ({
  soort = 'tekst',
  breedte = 'vol',
  ...props
}: VeldProps & { readonly soort?: TekstSoort; readonly breedte?: 'vol' | 'kort' }) => (
  <Veld {...props}>
    <Textbox
      name={props.stuurAls ?? props.naam}
      defaultValue={props.waarde}
      invalid={props.fout !== undefined}
      {...(breedte === 'kort' ? { className: 'sk-invoer-kort' } : {})}
      {...inputs[soort]}
      {...tie(props)}
    />
  </Veld>
);

/** An amount as people type it: a comma, no sign needed. Text, because a number field loses a comma on some phones. */
export const BedragVeld = ({ onWaarde, ...props }: VeldProps & { readonly onWaarde?: (text: string) => void }) => {
  const t = useUiTeksten();
  return (
    <Veld {...props}>
      <div className="sk-bedragveld">
        <span aria-hidden="true">€</span>
        <Textbox
          name={props.stuurAls ?? props.naam}
          defaultValue={props.waarde}
          invalid={props.fout !== undefined}
          inputMode="decimal"
          autoComplete="off"
          {...(onWaarde ? { onInput: (event) => onWaarde(event.currentTarget.value) } : {})}
          {...tie(props)}
        />
        <span className="sk-onzichtbaar">{t.euro}</span>
      </div>
    </Veld>
  );
};

/** A whole number in a field, with a slider beside it once scripts run: the field alone says and sends the value. */
export const SchuifVeld = ({
  van,
  tot,
  stap,
  eenheid,
  ...props
}: VeldProps & { readonly van: number; readonly tot: number; readonly stap: number; readonly eenheid?: string }) => {
  const [alive, setAlive] = useState(false);
  const [waarde, setWaarde] = useState(props.waarde ?? '');
  useEffect(() => setAlive(true), []);
  const getal = Number(waarde.replace(',', '.'));
  return (
    <Veld {...props}>
      <div className="sk-schuif">
        <Textbox
          name={props.stuurAls ?? props.naam}
          value={waarde}
          onInput={(event) => setWaarde(event.currentTarget.value)}
          onChange={() => {}}
          invalid={props.fout !== undefined}
          inputMode="decimal"
          autoComplete="off"
          className="sk-invoer-6"
          {...tie(props)}
        />
        {eenheid ? <span className="sk-klein">{eenheid}</span> : null}
        {alive ? (
          <input
            type="range"
            className="sk-schuif-balk"
            aria-label={typeof props.label === 'string' ? props.label : props.naam}
            min={van}
            max={tot}
            step={stap}
            value={Number.isFinite(getal) ? Math.min(tot, Math.max(van, getal)) : van}
            onChange={(event) => setWaarde(event.currentTarget.value)}
          />
        ) : null}
      </div>
    </Veld>
  );
};

export const TekstvakVeld = ({ rijen = 4, ...props }: VeldProps & { readonly rijen?: number }) => (
  <Veld {...props}>
    <textarea
      className={`utrecht-textarea utrecht-textarea--html-textarea${props.fout ? ' utrecht-textarea--invalid' : ''}`}
      name={props.stuurAls ?? props.naam}
      defaultValue={props.waarde}
      rows={rijen}
      {...invalid(props)}
      {...tie(props)}
    />
  </Veld>
);

export type Optie = { readonly waarde: string; readonly tekst: ReactNode; readonly hulp?: ReactNode };

export const KeuzelijstVeld = ({
  opties,
  leeg,
  ...props
}: VeldProps & { readonly opties: readonly Optie[]; readonly leeg?: string }) => (
  <Veld {...props}>
    <div className="sk-keuzelijst">
      <select
        className={`utrecht-select utrecht-select--html-select${props.fout ? ' utrecht-select--invalid' : ''}`}
        name={props.stuurAls ?? props.naam}
        defaultValue={props.waarde ?? ''}
        {...invalid(props)}
        {...tie(props)}
      >
        {leeg === undefined ? null : <option value="">{leeg}</option>}
        {opties.map(({ waarde, tekst }) => (
          <option key={waarde} value={waarde}>
            {tekst}
          </option>
        ))}
      </select>
    </div>
  </Veld>
);

/** A file, or a photo made on the spot. `capture` is left to the phone: it then offers both. */
export const BestandVeld = ({
  soorten,
  meer = false,
  ...props
}: VeldProps & { readonly soorten: string; readonly meer?: boolean }) => (
  <Veld {...props}>
    <input
      className="sk-bestand"
      type="file"
      name={props.stuurAls ?? props.naam}
      accept={soorten}
      multiple={meer}
      {...tie(props)}
    />
  </Veld>
);

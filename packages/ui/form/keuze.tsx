/** Knows questions with a few answers: radio buttons, ticks, and a date in three boxes. */
import { Checkbox } from '@utrecht/checkbox-react';
import { Fieldset, FieldsetLegend } from '@utrecht/fieldset-react';
import { FormFieldDescription } from '@utrecht/form-field-description-react';
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react';
import { RadioButton } from '@utrecht/radio-button-react';
import { Textbox } from '@utrecht/textbox-react';
import type { ReactNode } from 'react';
import { useUiTeksten } from '../teksten.tsx';
import type { Optie, VeldProps } from './veld.tsx';

const Groep = ({
  naam,
  label,
  hulp,
  fout,
  rol,
  children,
}: VeldProps & { readonly rol?: 'radiogroup'; readonly children: ReactNode }) => {
  const t = useUiTeksten();
  const ids = [hulp ? `${naam}-hulp` : '', fout ? `${naam}-fout` : ''].filter(Boolean).join(' ');
  return (
    <Fieldset
      invalid={fout !== undefined}
      className="sk-groep"
      {...(rol ? { role: rol } : {})}
      {...(ids ? { 'aria-describedby': ids } : {})}
    >
      <FieldsetLegend>{label}</FieldsetLegend>
      {hulp ? <FormFieldDescription id={`${naam}-hulp`}>{hulp}</FormFieldDescription> : null}
      {fout ? (
        <FormFieldErrorMessage id={`${naam}-fout`}>
          <span className="sk-onzichtbaar">{t.fout}: </span>
          {fout}
        </FormFieldErrorMessage>
      ) : null}
      {children}
    </Fieldset>
  );
};

/** The first answer carries the name as id, so that the error summary leads to it. */
const optionId = (naam: string, index: number): string => (index === 0 ? naam : `${naam}-${index}`);

type KeuzeProps = VeldProps & { readonly opties: readonly Optie[]; readonly naast?: boolean };

export const KeuzeVeld = ({ opties, naast = false, ...props }: KeuzeProps) => (
  <Groep {...props}>
    <div className={naast ? 'sk-opties sk-opties-naast' : 'sk-opties'}>
      {opties.map(({ waarde, tekst, hulp }, index) => {
        const id = optionId(props.naam, index);
        return (
          <label key={waarde} className="sk-optie" htmlFor={id}>
            <RadioButton
              id={id}
              name={props.stuurAls ?? props.naam}
              value={waarde}
              defaultChecked={props.waarde === waarde}
              invalid={props.fout !== undefined}
              {...(hulp ? { 'aria-describedby': `${id}-uitleg` } : {})}
            />
            <span>
              {tekst}
              {hulp ? (
                <span id={`${id}-uitleg`} className="sk-optie-hulp">
                  {hulp}
                </span>
              ) : null}
            </span>
          </label>
        );
      })}
    </div>
  </Groep>
);

/** Several answers may be true at once. */
export const VinkVeld = ({
  opties,
  waarden,
  ...props
}: Omit<VeldProps, 'waarde'> & { readonly opties: readonly Optie[]; readonly waarden: readonly string[] }) => (
  <Groep {...props}>
    <div className="sk-opties">
      {opties.map(({ waarde, tekst }, index) => (
        <label key={waarde} className="sk-optie" htmlFor={optionId(props.naam, index)}>
          <Checkbox
            id={optionId(props.naam, index)}
            name={props.naam}
            value={waarde}
            defaultChecked={waarden.includes(waarde)}
            invalid={props.fout !== undefined}
          />
          <span>{tekst}</span>
        </label>
      ))}
    </div>
  </Groep>
);

/** One statement to agree with. */
export const Vinkje = ({ naam, stuurAls, label, fout }: Pick<VeldProps, 'naam' | 'stuurAls' | 'label' | 'fout'>) => {
  const t = useUiTeksten();
  return (
    <div className={fout ? 'sk-vinkje sk-vinkje-fout' : 'sk-vinkje'}>
      {fout ? (
        <FormFieldErrorMessage id={`${naam}-fout`}>
          <span className="sk-onzichtbaar">{t.fout}: </span>
          {fout}
        </FormFieldErrorMessage>
      ) : null}
      <label className="sk-optie" htmlFor={naam}>
        <Checkbox
          id={naam}
          name={stuurAls ?? naam}
          value="ja"
          invalid={fout !== undefined}
          {...(fout ? { 'aria-describedby': `${naam}-fout` } : {})}
        />
        <span>{label}</span>
      </label>
    </div>
  );
};

/** A day in three boxes: nobody scrolls to a birth year, and every phone shows digits. Sent as `naam-dag`, `naam-maand`, `naam-jaar`. */
export const DatumVeld = (props: VeldProps) => {
  const t = useUiTeksten();
  const [jaar = '', maand = '', dag = ''] = (props.waarde ?? '').split('-');
  const boxes = [
    { deel: 'dag', tekst: t.dag, waarde: dag, lengte: 2 },
    { deel: 'maand', tekst: t.maand, waarde: maand, lengte: 2 },
    { deel: 'jaar', tekst: t.jaarveld, waarde: jaar, lengte: 4 },
  ];
  return (
    <Groep {...props}>
      <div className="sk-datum">
        {boxes.map(({ deel, tekst, waarde, lengte }, index) => {
          const id = index === 0 ? props.naam : `${props.naam}-${deel}`;
          return (
            <div key={deel}>
              <label htmlFor={id}>{tekst}</label>
              <Textbox
                id={id}
                name={`${props.naam}-${deel}`}
                defaultValue={waarde}
                inputMode="numeric"
                maxLength={lengte}
                autoComplete="off"
                invalid={props.fout !== undefined}
                className={lengte === 4 ? 'sk-invoer-4' : 'sk-invoer-2'}
              />
            </div>
          );
        })}
      </div>
    </Groep>
  );
};

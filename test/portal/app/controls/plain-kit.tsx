import { useId } from 'react';
import type { Kit } from './kit.ts';

export const plainKit: Kit = {
  Button({ children, onPress, primary, disabled }) {
    return (
      <button type="button" className={primary ? 'primary' : 'secondary'} disabled={disabled} onClick={onPress}>
        {children}
      </button>
    );
  },
  TextField({ label, value, onChange, required }) {
    const id = useId();
    return (
      <div className="field">
        <label htmlFor={id}>
          {label} {required && <span className="required">*</span>}
        </label>
        <input id={id} type="text" value={value} required={required} onChange={(event) => onChange(event.target.value)} />
      </div>
    );
  },
  QuantityField({ label, hideLabel, value, onChange, unit, disabled }) {
    const id = useId();
    return (
      <div className="field quantity">
        {!hideLabel && <label htmlFor={id}>{label}</label>}
        <input
          id={id}
          type="number"
          aria-label={hideLabel ? label : undefined}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        />{' '}
        <span>{unit}</span>
      </div>
    );
  },
  Radio({ name, label, checked, onCheck, note, disabled }) {
    const id = useId();
    return (
      <div className="radio">
        <input
          id={id}
          type="radio"
          name={name}
          checked={checked}
          disabled={disabled}
          onChange={onCheck}
          aria-describedby={note ? `${id}-note` : undefined}
        />
        <label htmlFor={id}>{label}</label>
        {note && (
          <div className="radio-note" id={`${id}-note`}>
            {note}
          </div>
        )}
      </div>
    );
  },
  Checkbox({ label, checked, onChange, disabled }) {
    const id = useId();
    return (
      <div className="checkbox">
        <input id={id} type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
        <label htmlFor={id}>{label}</label>
      </div>
    );
  },
  Select({ label, hideLabel, value, options, onChange, disabled }) {
    const id = useId();
    return (
      <div className="field">
        {!hideLabel && <label htmlFor={id}>{label}</label>}
        <select
          id={id}
          aria-label={hideLabel ? label : undefined}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    );
  },
};

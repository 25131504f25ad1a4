import type { CellsProps } from './Cells.types';
import styles from './Cells.module.scss';
import { classes } from './classes';

export function Cells({ name, label, cells, narrow, value, onChange }: CellsProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      <div className={classes(styles.grid, narrow && styles.narrow)}>
        {cells.map((each) => (
          <label key={each.value} className={classes(styles.cell, each.disabled && styles.disabled)}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              checked={each.value === value}
              disabled={each.disabled}
              onChange={() => onChange(each.value)}
            />
            <span className={styles.title}>{each.title}</span>
            {each.detail ? <span className={styles.detail}>{each.detail}</span> : null}
            <span className={styles.note}>{each.note}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

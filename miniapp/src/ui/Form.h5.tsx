import type { FormProps } from './Form.types';
import styles from './Form.module.scss';

export function Form({ onSubmit, label, children }: FormProps) {
  return (
    <form
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}

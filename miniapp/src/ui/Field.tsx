import { Input, Textarea } from '@tarojs/components';
import { aria } from './aria';
import { classes } from './classes';
import { FieldFrame } from './FieldFrame';
import styles from './Field.module.scss';
import type { FieldProps } from './Field.types';

const types = { line: 'text', phone: 'number', digits: 'number', password: 'text' } as const;

export function Field(props: FieldProps) {
  const { name, label, value, onChange, kind = 'line', error, max = 140, disabled, onLeave } = props;
  const shared = {
    value,
    disabled,
    maxlength: max,
    className: classes(styles.input, error && styles.wrong, kind === 'prose' && styles.prose),
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
    onBlur: onLeave,
    // VoiceOver reads the label of an input only in this role.
    ...aria({ role: 'textbox', label: error ? `${label} ${error}` : label }),
  };
  return (
    <FieldFrame {...props} id={`field-${name}`}>
      {kind === 'prose' ? (
        <Textarea {...shared} autoHeight={false} />
      ) : (
        <Input {...shared} type={types[kind]} password={kind === 'password'} />
      )}
    </FieldFrame>
  );
}

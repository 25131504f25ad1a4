import { View } from '@tarojs/components';
import type { FormProps } from './Form.types';
import styles from './Form.module.scss';
import { FormContext } from './form-context';

export function Form({ onSubmit, children }: FormProps) {
  return (
    <FormContext.Provider value={onSubmit}>
      <View className={styles.form}>{children}</View>
    </FormContext.Provider>
  );
}

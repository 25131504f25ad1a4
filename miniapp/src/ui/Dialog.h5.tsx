import { useEffect, useId, useRef } from 'react';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import styles from './Dialog.module.scss';
import type { DialogProps } from './Dialog.types';
import { Icon } from './Icon';

export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const t = useWords(commonWords);
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!open) return box.current?.close();
    box.current?.showModal();
    // Read from its name on; no answer is one key press away.
    name.current?.focus();
  }, [open]);
  return (
    <dialog ref={box} className={styles.dialog} aria-labelledby={id} onClose={onClose} onCancel={onClose}>
      {open ? (
        <div className={styles.inside}>
          <div className={styles.head}>
            <h2 id={id} className={styles.title} ref={name} tabIndex={-1}>
              {title}
            </h2>
            <button type="button" className={styles.close} aria-label={t('close')} onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
          <div className={styles.body}>{children}</div>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
      ) : null}
    </dialog>
  );
}

import type { FileLinkProps } from './FileLink.types';
import styles from './FileLink.module.scss';
import { Icon } from './Icon';

export function FileLink({ url, name, children }: FileLinkProps) {
  return (
    <a className={styles.file} href={__API_BASE__ + url} download={name}>
      <Icon name="download" />
      <span>{children}</span>
    </a>
  );
}

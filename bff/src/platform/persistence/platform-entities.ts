import { auditHeadSchema, auditSchema } from '../audit/audit.entity.ts';
import { fileSchema } from '../files/file.entity.ts';
import { deliverySchema } from '../outbox/outbox.entity.ts';
import { onceSchema } from './once.ts';

export const platformEntities = [deliverySchema, onceSchema, auditSchema, auditHeadSchema, fileSchema];

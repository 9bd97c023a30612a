import type { permissionRecord } from '../../schemas/tools/permission-record.ts';
import type { TextsOf } from '../texts.ts';

export type PermissionRecordWording = TextsOf<typeof permissionRecord>;

import type { permissionMessage } from '../../schemas/tools/permission-message.ts';
import type { TextsOf } from '../texts.ts';

export type PermissionMessageWording = TextsOf<typeof permissionMessage>;

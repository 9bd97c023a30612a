import type { doctorWording } from '../schemas/doctor-wording.ts';
import type { TextsOf } from './texts.ts';

export type DoctorWording = TextsOf<typeof doctorWording>;
export type DoctorCheckWording = DoctorWording['checks'][number];
export type DoctorCheckId = DoctorCheckWording['id'];

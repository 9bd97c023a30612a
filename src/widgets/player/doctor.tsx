import { Doctor } from '../../components/embed/Doctor.tsx';
import type { DoctorProps } from '../../components/embed/Doctor.tsx';
import type { Draw } from './mount.ts';

export const draw: Draw = (props) => <Doctor {...(props as DoctorProps)} />;

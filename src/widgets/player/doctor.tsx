import { Doctor } from '../../components/embed/Doctor.tsx';
import type { DoctorProps } from '../../components/embed/Doctor.tsx';
import { mount } from './mount.ts';

mount((props) => <Doctor {...(props as DoctorProps)} />);

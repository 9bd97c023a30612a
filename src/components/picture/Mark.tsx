import './picture.css';
import './illustration.css';

/** The site's mark: a door that stands open, and somebody in it who speaks. Decorative beside the name. */
export function Mark() {
  return (
    <svg class="picture illustration mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="mark-light" d="M3 3h19v28H3z" />
      <path class="mark-room" d="M3 29.5V4a1.5 1.5 0 0 1 1.5-1.5H22v27" />
      <path class="mark-leaf" d="M22 2.5l7.5 4.5v18L22 29.5z" />
      <g class="mark-person">
        <circle cx="12.5" cy="12.5" r="4.25" />
        <path d="M6.8 31v-6.5a5.7 5.7 0 0 1 11.4 0V31z" />
      </g>
    </svg>
  );
}

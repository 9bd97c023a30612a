import './picture.css';
import './illustration.css';

/** The site's mark: a door that stands open, and somebody in it. Decorative beside the name. */
export function Mark() {
  return (
    <svg class="picture illustration mark" viewBox="0 0 32 32" aria-hidden="true">
      <path class="warm" d="M4 4h16v28H4z" />
      <path
        class="solid"
        d="M0 30V4a4 4 0 0 1 4-4h17.2a4 4 0 0 1 2.1.6l6.8 4.2A4 4 0 0 1 32 8.2v15.6a4 4 0 0 1-1.9 3.4l-7.1 4.4A2 2 0 0 1 20 30V4H4v26a2 2 0 0 1-4 0z"
      />
      <path class="speaks" d="M12 8a4 4 0 1 1-.1 0zM6 32v-8a6 6 0 0 1 12 0v8z" />
    </svg>
  );
}

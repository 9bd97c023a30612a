<?php
// Plugin Name: Right for the Room on a private address. Copy to wp-content/mu-plugins/, with your own name and port.
const RIGHT_FOR_THE_ROOM = 'room.intranet.example';
add_filter('http_request_host_is_external', fn ($is, $host) => $is || $host === RIGHT_FOR_THE_ROOM, 10, 2);
add_filter('http_allowed_safe_ports', fn ($ports, $host) => $host === RIGHT_FOR_THE_ROOM ? [...$ports, 8443] : $ports, 10, 2);

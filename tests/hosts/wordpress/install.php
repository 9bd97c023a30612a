<?php
// Makes the database and in it a site with an author and an editor; writes their passwords as JSON.
mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
$database = new mysqli('localhost', 'root', '', '', 0, getenv('DB_SOCKET'));
$database->query('CREATE DATABASE wordpress');

define('WP_INSTALLING', true);
// WordPress would send a letter.
function wp_new_blog_notification() {}
require getenv('WORDPRESS') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('An intranet', 'admin', 'admin@intranet.example', true, '', wp_generate_password());

$passwords = [];
foreach (['author', 'editor'] as $role) {
  $user = wp_insert_user([
    'user_login' => $role,
    'user_pass' => wp_generate_password(),
    'user_email' => "$role@intranet.example",
    'role' => $role,
  ]);
  [$passwords[$role]] = WP_Application_Passwords::create_new_application_password($user, ['name' => 'test']);
}
echo json_encode($passwords);

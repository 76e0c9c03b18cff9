//! MNIST is whole, and files of the same form are read as they are by hand; each broken one has its own message.

#[path = "mnist/broken.rs"]
mod broken;
#[path = "mnist/files.rs"]
mod files;
#[path = "mnist/repository.rs"]
mod repository;
#[path = "mnist/whole.rs"]
mod whole;

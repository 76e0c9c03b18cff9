//! Everything that a snippet in the book may use.

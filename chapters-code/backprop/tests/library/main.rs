//! What the chapter's library claims, as identities that hold for many inputs.

//! The test that locks the page of a worked example.

/// Compiles an example into a test and locks its page in `snapshots/<name>.snap`, beside that test.
///
/// The package that calls it depends on `insta`.
#[macro_export]
macro_rules! worked_example {
    ($name:ident, $path:literal) => {
        #[path = $path]
        #[allow(dead_code, reason = "the example's own main is not called here")]
        mod $name;

        #[test]
        fn $name() {
            let mut settings = insta::Settings::clone_current();
            settings.set_omit_expression(true);
            settings.set_prepend_module_to_snapshot(false);
            settings.bind(|| insta::assert_snapshot!(stringify!($name), $name::page()));
        }
    };
}

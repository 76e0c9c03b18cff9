//! Derivatives are exact, nest, and can be taken by anything that has a name.

use crate::verdict::{holds, refused};

const FUNCTIONS: &str = r"
    symbols: x, y, w, b, s real; t in {0, 1}; \mathbf{x} vector 3 of x_i; \mathbf{w} vector 3 of w_i
    indices: i, j in 1..3
    define: \sigma(s) = \frac{1}{1 + e^{-s}}
      f(x) = x^3 + \sin x
      g(x, y) = x^2 y^3
      z = wx + b
      a = \sigma(z)
      E = \frac12 (a - t)^2
      q(\mathbf{x}) = x_1^2 + x_1 x_2 + 3 x_3^2";

#[test]
fn first_derivatives_are_those_of_the_tables() {
    for tex in [
        r"f'(x) = 3x^2 + \cos x",
        r"\frac{d}{dx} e^{2x} = 2 e^{2x}",
        r"\frac{\mathrm{d}}{\mathrm{d}x} \left( x^2 \right) = 2x",
        r"\frac{d}{dx} \tanh x = 1 - \tanh^2 x = \tanh'(x)",
        r"\frac{d\sigma}{ds} = \sigma(s)(1 - \sigma(s)) = \sigma'(s)",
        r"\frac{d f(x)}{dx} = f'(x)",
        r"\frac{\partial}{\partial y}\left(g(x, y)\right) = 3x^2y^2",
        r"\frac{d}{dx} |x| = \operatorname{sign}(x)",
        r"\frac{d}{dx} \max(0, x) = \operatorname{step}(x)",
        r"\left.\frac{d}{dx} x^3 \right|_{x = 2} = 12",
        r"\left. f'(x) \right|_{x = 0} = 1",
    ] {
        holds(FUNCTIONS, tex);
    }
    refused(FUNCTIONS, r"f'(x) = 3x^2 - \cos x");
}

#[test]
fn the_chain_rule_cuts_at_what_is_named() {
    for tex in [
        r"\frac{\partial E}{\partial a} = a - t",
        r"\frac{\partial a}{\partial z} = a(1 - a)",
        r"\frac{\partial E}{\partial w} = \frac{\partial E}{\partial a} \frac{\partial a}{\partial z} \frac{\partial z}{\partial w} = (a - t) a (1 - a) x",
        r"\frac{\partial E}{\partial x} = (a - t)\sigma'(wx + b) w",
    ] {
        holds(FUNCTIONS, tex);
    }
    refused(
        FUNCTIONS,
        r"\frac{\partial E}{\partial w} = (a - t) a (1 - a)",
    );
}

#[test]
fn derivatives_nest() {
    for tex in [
        r"f''(x) = 6x - \sin x, \quad f'''(x) = 6 - \cos x",
        r"\frac{\partial^2 g(x, y)}{\partial x \partial y} = 6 x y^2 = \frac{\partial}{\partial y}\left( \frac{\partial g(x, y)}{\partial x} \right)",
        r"\frac{d^2}{dx^2}\left(f(x)\right) = f''(x) = \frac{d^2 f(x)}{dx^2}",
        r"\frac{\partial^2 E}{\partial w^2} = x^2 \left( a^2 (1-a)^2 + (a - t)\, a (1-a)(1 - 2a) \right)",
        r"\frac{\partial}{\partial w}\left( \frac{\partial E}{\partial a} \right) = a (1 - a) x",
        r"\frac{\partial}{\partial a}\left( \frac{\partial E}{\partial w} \right) = 0",
        r"\sigma''(s) = \sigma'(s)(1 - 2\sigma(s))",
    ] {
        holds(FUNCTIONS, tex);
    }
    refused(FUNCTIONS, r"f''(x) = 6x + \sin x");
}

#[test]
fn a_differential_is_no_symbol_unless_the_page_declares_it() {
    let declared = r"symbols: a, b, \hat{d}, \mathbf{d} real; x positive";
    for tex in [
        r"\frac{d}{da} a^2 = \frac{d a^2}{d a} = \frac{\mathrm d a^2}{\mathrm d a} = \frac{\mathrm{d} a^2}{\mathrm{d} a} = 2a",
        r"\frac d{da} a^2 = \frac{\partial a^2}{\partial a} = \frac\partial{\partial a} a^2 = 2a",
        r"\frac{d^2 a^3}{d a^2} = \frac{d^{2}}{d a^{2}} a^3 = 6a",
        r"\frac{\partial^3 (a^2 b)}{\partial a^2 \partial b} = 2, \quad \frac{d^4}{dx^4} x^4 = 24",
        r"\frac{\hat{d} a}{\hat{d} b} = \frac{\mathbf{d} a}{\mathbf{d} b} = a / b",
    ] {
        holds(declared, tex);
    }
    holds("symbols: a, b, d nonzero", r"\frac{d a}{d b} = \frac{a}{b}");
    refused("symbols: a, b nonzero", r"\frac{d a}{d b} = \frac{a}{b}");
}

#[test]
fn a_definition_may_differentiate_by_its_parameter() {
    let declared = r"
        symbols: a, x real; \mathbf{v} vector 2
        define: k(x) = \frac{\partial (x^3)}{\partial x}; g(x, y) = \frac{\partial^2 (x^2 y^3)}{\partial x \partial y}; n(x) = \left. x^2 + x \right|_{x = 2}
          m(\mathbf{u}) = \frac{\partial (\mathbf{u}^\top \mathbf{u})}{\partial \mathbf{u}}";
    for tex in [
        "k(a) = 3a^2",
        "k'(a) = 6a",
        "n(a) = 6",
        "g(a, x) = 6 a x^2",
        r"m(\mathbf{v}) = 2 \mathbf{v}",
    ] {
        holds(declared, tex);
    }
    refused(declared, "k(a) = 3x^2");
}

#[test]
fn what_a_name_depends_on_is_that_of_its_own_place() {
    let declared = r"
        symbols: a, b real; x positive
        define: y = \begin{cases} a & \text{if } x > 0 \\ b & \text{otherwise} \end{cases}; z = y^2";
    for tex in [
        r"\left. y \right|_{x = -1} + \frac{\partial y}{\partial a} = b + 1",
        r"\frac{\partial y}{\partial a} + \left. y \right|_{x = -1} = b + 1",
        r"\left. \frac{\partial z}{\partial b} \right|_{x = -1} + \frac{\partial z}{\partial a} + \frac{\partial z}{\partial b} = 2b + 2a",
    ] {
        holds(declared, tex);
    }
}

#[test]
fn gradients_are_vectors_of_partial_derivatives() {
    for tex in [
        r"\nabla q(\mathbf{x}) = \begin{pmatrix} 2x_1 + x_2 \\ x_1 \\ 6 x_3 \end{pmatrix}",
        r"\frac{\partial q(\mathbf x)}{\partial x_2} = x_1",
        r"\nabla_{\mathbf{w}} (\mathbf{w}^\top \mathbf{x}) = \mathbf{x}",
        r"\frac{\partial}{\partial \mathbf{w}} \lVert \mathbf{w} \rVert^2 = 2 \mathbf{w}",
        r"\frac{\partial}{\partial w_i} \left(\mathbf{w}^\top \mathbf{x}\right) = x_i",
        r"\nabla^2 q(\mathbf{x}) = \begin{pmatrix} 2 & 1 & 0 \\ 1 & 0 & 0 \\ 0 & 0 & 6 \end{pmatrix}",
        r"\nabla g(x, y) = (2xy^3, 3x^2y^2)",
    ] {
        holds(FUNCTIONS, tex);
    }
    refused(
        FUNCTIONS,
        r"\nabla_{\mathbf{w}} (\mathbf{w}^\top \mathbf{x}) = \mathbf{w}",
    );
}

#[test]
fn what_an_operator_applies_to_must_be_clear() {
    let fault = refused(FUNCTIONS, r"\frac{d}{dx} x (x + 1) = 2x + 1");
    assert!(
        fault
            .to_string()
            .contains("brackets round all that is differentiated"),
        "{fault}"
    );
    let fault = refused(FUNCTIONS, r"\frac{\partial^2 E}{\partial w} = 0");
    assert!(fault.to_string().contains("the same order"), "{fault}");
    let fault = refused(FUNCTIONS, r"\nabla E = 0");
    assert!(fault.to_string().contains(r"\nabla_{w} E"), "{fault}");
}

//! Displays of two lecture notes: backpropagation through a small network, and batch normalisation.

use derivations::Vocabulary;

/// A display, where it is from, and the vocabulary it is read in.
#[derive(Clone, Copy, Debug)]
pub struct Display {
    /// What it shows.
    pub what: &'static str,
    /// The displayed text.
    pub tex: &'static str,
    /// Whether it is one of batch normalisation.
    pub normalisation: bool,
}

/// A display of the network.
pub const fn network_display(what: &'static str, tex: &'static str) -> Display {
    Display {
        what,
        tex,
        normalisation: false,
    }
}

/// A display of batch normalisation.
pub const fn normalisation_display(what: &'static str, tex: &'static str) -> Display {
    Display {
        what,
        tex,
        normalisation: true,
    }
}

/// Two inputs, two hidden neurons, two outputs.
pub fn network() -> Vocabulary {
    let mut vocabulary = Vocabulary::new();
    let declared = r"
        symbols: w, a, y, x in (0.2, 1.5)
        define: \phi(z) = \frac{1}{1 + e^{-z}}
          \sigma(x) = \frac{1}{1+e^{-x}}
          z_1^{(2)} = w_{1,1}^{(1)} a_1^{(1)} + w_{1,2}^{(1)} a_2^{(1)}
          z_2^{(2)} = w_{2,1}^{(1)} a_1^{(1)} + w_{2,2}^{(1)} a_2^{(1)}
          a_1^{(2)} = \phi(z_1^{(2)});  a_2^{(2)} = \phi(z_2^{(2)})
          z_1^{(3)} = w_{1,1}^{(2)} a_1^{(2)} + w_{1,2}^{(2)} a_2^{(2)}
          z_2^{(3)} = w_{2,1}^{(2)} a_1^{(2)} + w_{2,2}^{(2)} a_2^{(2)}
          a_1^{(3)} = \phi(z_1^{(3)});  a_2^{(3)} = \phi(z_2^{(3)})
          J_1 = \frac{1}{2}(a_1^{(3)} - y_1)^2
          J_2 = \frac{1}{2}(a_2^{(3)} - y_2)^2
          J_{total} = J_1 + J_2
          \delta_1^{(3)} = \frac{\partial J_1}{\partial z_1^{(3)}}
          \delta_2^{(3)} = \frac{\partial J_2}{\partial z_2^{(3)}}
          \delta_1^{(2)} = \frac{\partial J_{total}}{\partial z_1^{(2)}}";
    vocabulary
        .declare(declared)
        .expect("the declarations of the network are in the grammar");
    vocabulary
}

/// A batch of four numbers, normalised, with one particular loss.
pub fn normalisation() -> Vocabulary {
    let mut vocabulary = Vocabulary::new();
    let declared = r"
        indices: i in 1..4
        symbols: x, t, c, \gamma, \beta, \epsilon in (0.2, 1.5)
        given: m = 4
        define: \mu_{\mathcal{B}} = \frac{1}{m} \sum_{i=1}^m x_i
          \sigma_{\mathcal{B}}^2 = \frac{1}{m} \sum_{i=1}^m (x_i - \mu_{\mathcal{B}})^2
          \hat{x}_i = \frac{x_i - \mu_{\mathcal{B}}}{\sqrt{\sigma_{\mathcal{B}}^2 + \epsilon}}
          y_i = \gamma \hat{x}_i + \beta
          \ell = \sum_{i=1}^m c_i (y_i - t_i)^2 e^{y_i}";
    vocabulary
        .declare(declared)
        .expect("the declarations of batch normalisation are in the grammar");
    vocabulary
}

/// The displays that hold.
pub const CORRECT: [Display; 15] = [
    network_display(
        "the error of a hidden neuron",
        r"\delta_1^{(2)} = (\delta_1^{(3)} w_{1,1}^{(2)} + \delta_2^{(3)} w_{2,1}^{(2)}) a_1^{(2)} (1 - a_1^{(2)})",
    ),
    network_display(
        "the chain rule",
        r"\frac{\partial J_{total}}{\partial w_{1,1}^{(2)}} = \frac{\partial J_1}{\partial a_1^{(3)}} \times \frac{\partial a_1^{(3)}}{\partial z_1^{(3)}} \times \frac{\partial z_1^{(3)}}{\partial w_{1,1}^{(2)}} = \delta_1^{(3)} a_1^{(2)}",
    ),
    network_display(
        "a chain over two lines",
        r"\begin{aligned} \frac{\partial J_{total}}{\partial a_{1}^{(2)}} &= \frac{\partial J_{1}}{\partial a_{1}^{(2)}} + \frac{\partial J_{2}}{\partial a_{1}^{(2)}} = \frac{\partial J_{1}}{\partial z_{1}^{(3)}} \times \frac{\partial z_{1}^{(3)}}{\partial a_{1}^{(2)}} + \frac{\partial J_{2}}{\partial z_{2}^{(3)}} \times \frac{\partial z_{2}^{(3)}}{\partial a_{1}^{(2)}} \\ &= \delta_{1}^{(3)} w_{1,1}^{(2)} + \delta_{2}^{(3)} w_{2,1}^{(2)} \end{aligned}",
    ),
    network_display(
        "the operator form",
        r"\frac{\partial J_1}{\partial a_1^{(3)}} = \frac{1}{2} \frac{\partial}{\partial a_1^{(3)}} \left(a_1^{(3)} - y_1 \right)^2 = \left(a_1^{(3)} - y_1 \right)",
    ),
    network_display(
        "the error of an output",
        r"\delta_2^{(3)} = \frac{\partial J_2}{\partial z_2^{(3)}} = \left(a_2^{(3)} - y_2 \right) \times a_2^{(3)} \left(1 - a_2^{(3)} \right)",
    ),
    network_display(
        "the gradient of a first weight",
        r"\frac{\partial J_{total}}{\partial w_{1,1}^{(1)}} = \underbrace{\left(\delta_1^{(3)} w_{1,1}^{(2)} + \delta_2^{(3)} w_{2,1}^{(2)}\right) \times a_1^{(2)} \left(1 - a_1^{(2)}\right)}_{\delta_1^{(2)}} \times a_1^{(1)} = \delta_1^{(2)} a_1^{(1)}",
    ),
    network_display(
        "the derivative of the sigmoid",
        r"\sigma'(x) = \frac{e^{-x}}{(1+e^{-x})^2} = \frac{1}{1+e^{-x}} \cdot \frac{e^{-x}}{1+e^{-x}} = \sigma(x)(1-\sigma(x))",
    ),
    network_display(
        "the hyperbolic tangent",
        r"\tanh(x) = \frac{e^x - e^{-x}}{e^x + e^{-x}} = 2\sigma(2x) - 1",
    ),
    network_display(
        "a weighted sum in numbers",
        r"(1.0 \times 0) + (1.0 \times 1) + (-1.5) = -0.5",
    ),
    network_display("an update in numbers", r"0.55 + 0.05(0 - 1) \times 1 = 0.5"),
    normalisation_display(
        "by the normalised input",
        r"\frac{\partial \ell}{\partial \hat{x}_i} = \frac{\partial \ell}{\partial y_i} \cdot \gamma",
    ),
    normalisation_display(
        "by the variance",
        r"\frac{\partial \ell}{\partial \sigma_{\mathcal{B}}^2} = \sum_{i=1}^m \frac{\partial \ell}{\partial \hat{x}_i} \cdot (x_i - \mu_{\mathcal{B}}) \cdot \frac{-1}{2} (\sigma_{\mathcal{B}}^2 + \epsilon)^{-3/2}",
    ),
    normalisation_display(
        "by the mean",
        r"\frac{\partial \ell}{\partial \mu_{\mathcal{B}}} = \left( \sum_{i=1}^m \frac{\partial \ell}{\partial \hat{x}_i} \cdot \frac{-1}{\sqrt{\sigma_{\mathcal{B}}^2 + \epsilon}} \right) + \frac{\partial \ell}{\partial \sigma_{\mathcal{B}}^2} \cdot \frac{\sum_{i=1}^m -2(x_i - \mu_{\mathcal{B}})}{m}",
    ),
    normalisation_display(
        "by the input",
        r"\frac{\partial \ell}{\partial x_i} = \frac{\partial \ell}{\partial \hat{x}_i} \cdot \frac{1}{\sqrt{\sigma_{\mathcal{B}}^2 + \epsilon}} + \frac{\partial \ell}{\partial \sigma_{\mathcal{B}}^2} \cdot \frac{2(x_i - \mu_{\mathcal{B}})}{m} + \frac{\partial \ell}{\partial \mu_{\mathcal{B}}} \cdot \frac{1}{m}",
    ),
    normalisation_display(
        "by the scale",
        r"\frac{\partial \ell}{\partial \gamma} = \sum_{i=1}^m \frac{\partial \ell}{\partial y_i} \cdot \hat{x}_i",
    ),
];

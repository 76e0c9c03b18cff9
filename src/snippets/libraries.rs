//! The crates that a snippet may use: the dependencies of the package `book-libs`.

use std::collections::HashMap;
use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use cargo_metadata::{Artifact, Message, Metadata, MetadataCommand, PackageId};

/// The package whose dependencies the snippets may use.
const PACKAGE: &str = "book-libs";

/// Compiled crates, as flags for rustdoc.
#[derive(Debug, Clone)]
pub struct Libraries {
    flags: Vec<String>,
}

impl Libraries {
    /// Builds the crates, and asks cargo for the very file of each.
    ///
    /// A folder of crates won't do: as soon as it holds two builds of one crate, rustdoc refuses both.
    ///
    /// # Errors
    /// If cargo can't build them.
    pub fn build(root: &Path) -> Result<Self> {
        let metadata = MetadataCommand::new()
            .current_dir(root)
            .other_options(["--locked".to_string()])
            .exec()
            .with_context(|| format!("cargo can't read the workspace in {}", root.display()))?;
        let names = direct_dependencies(&metadata)?;
        let mut flags = Vec::new();
        for artifact in compile(root)? {
            let name = names.get(&artifact.package_id);
            let files = artifact.filenames.iter();
            let libraries = files.filter(|file| file.extension().is_some_and(is_library));
            flags.extend(libraries.filter_map(|file| Some(format!("--extern={}={file}", name?))));
        }
        let others = metadata.target_directory.join("debug").join("deps");
        flags.push(format!("-Ldependency={others}"));
        Ok(Self { flags })
    }

    /// The flags, one `--extern` for each crate.
    #[must_use]
    pub fn flags(&self) -> &[String] {
        &self.flags
    }
}

fn is_library(extension: &str) -> bool {
    matches!(extension, "rlib" | "so" | "dylib" | "dll")
}

/// Each direct dependency, with the name by which code says `use`.
fn direct_dependencies(metadata: &Metadata) -> Result<HashMap<PackageId, String>> {
    let no_package = || {
        format!("the workspace has no package {PACKAGE}: it lists the crates that snippets may use")
    };
    let is_ours = |package: &&cargo_metadata::Package| package.name.as_str() == PACKAGE;
    let package = metadata
        .packages
        .iter()
        .find(is_ours)
        .with_context(no_package)?;
    let resolve = metadata.resolve.as_ref().with_context(no_package)?;
    let mut nodes = resolve.nodes.iter();
    let node = nodes
        .find(|node| node.id == package.id)
        .with_context(no_package)?;
    let dependencies = node.deps.iter();
    Ok(dependencies
        .map(|dependency| (dependency.pkg.clone(), dependency.name.clone()))
        .collect())
}

fn compile(root: &Path) -> Result<Vec<Artifact>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "build",
            "--quiet",
            "--locked",
            "--message-format=json",
            "-p",
            PACKAGE,
        ])
        .current_dir(root)
        .stderr(Stdio::inherit())
        .output()
        .context("cargo can't be started")?;
    ensure!(
        output.status.success(),
        "the crates that the snippets use do not build: see `cargo build -p {PACKAGE}`"
    );
    let mut artifacts = Vec::new();
    for message in Message::parse_stream(output.stdout.as_slice()) {
        if let Message::CompilerArtifact(artifact) = message? {
            artifacts.push(artifact);
        }
    }
    Ok(artifacts)
}

namespace Publishing.Reading.Starting;

/// <summary>Settings of VS Code that check and complete both config files as they are typed (its YAML extension by Red Hat reads <c>yaml.schemas</c>).</summary>
internal static class EditorSettings
{
    public const string Text = """
        {
          "yaml.schemas": {
            ".vscode/book.schema.json": "book.yaml",
            ".vscode/layout.schema.json": "layout*.yaml"
          },
          "files.associations": { "*.md": "markdown" },
          "[markdown]": { "editor.wordWrap": "on", "files.trimTrailingWhitespace": false }
        }

        """;
}

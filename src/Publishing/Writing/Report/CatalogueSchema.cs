namespace Publishing.Writing.Report;

/// <summary>The JSON Schema (draft 2020-12) of <c>catalogue.json</c>; a test holds the writer to it, and the reader takes nothing else.</summary>
internal static class CatalogueSchema
{
    public const string Text = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "catalogue.json",
          "type": "object",
          "additionalProperties": false,
          "required": ["books"],
          "properties": {
            "shard": {
              "description": "Which part of the run this is; absent for a whole run and for shards put together.",
              "type": "object",
              "additionalProperties": false,
              "required": ["index", "count"],
              "properties": {
                "index": { "description": "From 1.", "type": "integer", "minimum": 1 },
                "count": { "type": "integer", "minimum": 1 }
              }
            },
            "books": {
              "description": "In order of id.",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["id", "title", "succeeded", "pages", "outputs", "errors", "warnings"],
                "properties": {
                  "id": { "type": "string" },
                  "title": { "type": "string" },
                  "succeeded": { "description": "False where nothing was written; earlier outputs stay as they were.", "type": "boolean" },
                  "pages": { "description": "0 where no pages were set.", "type": "integer", "minimum": 0 },
                  "outputs": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": ["path", "bytes", "sha256"],
                      "properties": {
                        "path": { "description": "From the folder of the catalogue.", "type": "string", "pattern": "^[^/\\\\]+/[^/\\\\]+$" },
                        "bytes": { "type": "integer", "minimum": 1 },
                        "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
                        "pages": { "type": "integer", "minimum": 0 }
                      }
                    }
                  },
                  "errors": { "type": "integer", "minimum": 0 },
                  "warnings": { "type": "integer", "minimum": 0 }
                }
              }
            }
          }
        }

        """;
}

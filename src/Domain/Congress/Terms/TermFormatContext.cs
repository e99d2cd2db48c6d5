using System.Text.Json.Serialization;

namespace Domain.Congress.Terms;

/// <summary>Generated readers and writers: a term is read and written with every act.</summary>
[JsonSerializable(typeof(StoredTerm))]
internal sealed partial class TermFormatContext : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace Domain.Bargaining;

/// <summary>Generated readers and writers: a case is read and written with every act.</summary>
[JsonSerializable(typeof(StoredCase))]
internal sealed partial class CaseFormatContext : JsonSerializerContext;

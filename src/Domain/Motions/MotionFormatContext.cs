using System.Text.Json.Serialization;

namespace Domain.Motions;

/// <summary>Generated readers and writers: a motion is read and written with every act.</summary>
[JsonSerializable(typeof(StoredMotion))]
internal sealed partial class MotionFormatContext : JsonSerializerContext;

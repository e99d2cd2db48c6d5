namespace Host.Pipeline;

/// <summary>Keeps a property out of the ledger: a password, a private note.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NotRecordedAttribute : Attribute;

namespace Host.Pipeline;

/// <summary>An act that the program makes of something it received. Nobody fills it in, on a form or over the API.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class WithoutFormAttribute : Attribute;

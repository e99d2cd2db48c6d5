namespace Host.Pipeline;

/// <summary>Thrown where a thing is not there, or is not there for this person: the two look alike from outside.</summary>
#pragma warning disable CA1032 // says all there is to say
internal sealed class NotFoundException() : Exception("Not found.");
#pragma warning restore CA1032

using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class BallotMapping : IEntityTypeConfiguration<BallotRow>
{
    public void Configure(EntityTypeBuilder<BallotRow> builder)
    {
        builder.ToTable("ballots");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Phase).IsConcurrencyToken();
        builder.HasIndex(b => new { b.Case, b.Number }).IsUnique();
        builder.HasIndex(b => b.Wiped);
    }
}

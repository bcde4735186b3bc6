// How a sentence says that something is in a région or a département. French, whose words differ by place, defines the shape.

export const places = { in: (name: string) => `in ${name}` }
